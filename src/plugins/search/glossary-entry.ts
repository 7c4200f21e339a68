/** Schema of the glossary. Separate from the code that reads it because the schema library is slow to load. */
import { z } from 'astro/zod';

const spellings = z.array(z.string().trim().min(1));

/**
 * An entry: synonyms in either language or both; a definition and the section of the notes that explains the term, if
 * there is one. The first spelling is the name of the term; after parsing it is the first of `ko`, whatever its
 * language.
 */
export const glossaryEntry = z
  .strictObject({
    ko: spellings.default([]),
    en: spellings.default([]),
    definition: z.string().optional(),
    /** Page and id, such as `devops/day05#plan`; without an id, the page. */
    section: z.string().optional(),
  })
  .refine(({ definition, section }) => !definition === !section, {
    message: 'definition과 section은 함께 적거나 함께 빼 주세요.',
  })
  .refine(({ ko, en }) => ko.length + en.length > 0, {
    message: '표기를 하나는 적어 주세요. 영문으로만 쓰는 말은 en만 있어도 됩니다: en: [Dockerfile]',
  })
  .transform(({ ko, en, ...rest }) => {
    const [name, ...others] = en;
    return ko.length || !name ? { ...rest, ko, en } : { ...rest, ko: [name], en: others };
  });

/** An entry as written in the file. */
export type GlossaryEntry = z.input<typeof glossaryEntry>;
