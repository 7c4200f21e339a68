import { describePaths } from './graphs.ts';
import { plainLabel } from './plain-label.ts';

type Box = { index: number; text: string; swimlane: { index: number } };
type EventModel = {
  getState(): {
    boxes: Box[];
    relations: { sourceBox: Box; targetBox: Box }[];
    sortedSwimlanesArray: { index: number; label: string }[];
  };
};

/** @returns the relations between boxes, and the boxes of each lane with their data */
export function describeEventModel(db: EventModel): string[] {
  const { boxes, relations, sortedSwimlanesArray } = db.getState();
  // In the text of a box its data follow its name.
  const nameOf = ({ text }: Box) => plainLabel(/<b>(.*?)<\/b>/.exec(text)?.[1] ?? text);
  const names = new Map(boxes.map((box) => [String(box.index), nameOf(box)]));
  const connections = relations.map(({ sourceBox, targetBox }) => ({
    from: String(sourceBox.index),
    to: String(targetBox.index),
    label: '',
    arrow: '→',
  }));
  const lanes = sortedSwimlanesArray.map(({ index, label }) => {
    const inLane = boxes.filter(({ swimlane }) => swimlane.index === index).map(({ text }) => plainLabel(text));
    return `${plainLabel(label)}: ${inLane.join(', ')}`;
  });
  return [...describePaths(connections, names), ...lanes];
}
