/** @returns a new element with attributes and children, which are text or nodes */
export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** @returns a new button that calls `act` when pressed */
export function createButton(label: string, act: () => void): HTMLButtonElement {
  const button = create('button', { type: 'button' }, label);
  button.addEventListener('click', act);
  return button;
}
