export const plural = (count: number, one = 'item', many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
