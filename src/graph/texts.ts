import { isMapping } from '../at.ts';

/** All texts in a value, however deep they stand. */
export function textsIn(value: unknown): readonly string[] {
  const texts: string[] = [];
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const one = stack.pop();
    if (typeof one === 'string') texts.push(one);
    else if (Array.isArray(one)) for (const item of one) stack.push(item);
    else if (isMapping(one)) for (const item of Object.values(one)) stack.push(item);
  }
  return texts;
}
