/** Gap in px between the names of sections and the bars of a gantt chart, and the largest room for the names. */
const [GAP, MAX_ROOM] = [12, 260];

/**
 * Draws a gantt chart, and again with more room at the left if a name of a section overlaps a task.
 * @param draw draws with the room in px for names at the left, Mermaid's if it is omitted
 */
export async function withRoomForSections(draw: (room?: number) => Promise<SVGSVGElement>): Promise<SVGSVGElement> {
  const root = await draw();
  const boxes = (selector: string) =>
    [...root.querySelectorAll(selector)].map((shape) => shape.getBoundingClientRect());
  const names = boxes('.sectionTitle');
  const tasks = boxes('.task, [class*="taskText"]');
  const overlap = names.some(({ left, right, top, bottom }) =>
    tasks.some((task) => task.left < right && task.right > left && task.top < bottom && task.bottom > top),
  );
  if (!overlap) return root;
  return draw(Math.min(MAX_ROOM, Math.ceil(Math.max(...names.map(({ right }) => right))) + GAP));
}
