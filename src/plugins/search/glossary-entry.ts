/** The shape of the glossary. Apart from what reads it, since the schema library is slow to load. */
import { z } from 'astro/zod';

const spellings = z.array(z.string().trim().min(1));

/** An entry: spellings that mean one thing; a definition and its place in the notes where the notes have it. */
export const glossaryEntry = z
  .strictObject({
    ko: spellings.min(1),
    en: spellings,
    definition: z.string().optional(),
    /** Page and id, such as `devops/day05#plan`; without an id the page itself. */
    section: z.string().optional(),
  })
  .refine(({ definition, section }) => !definition === !section, {
    message: 'definition과 section은 함께 적거나 함께 빼 주세요.',
  });

export type GlossaryEntry = z.infer<typeof glossaryEntry>;
