/**
 * The lunar years from 1900 to 2100 by GB/T 33661-2017, checked against the tables of tyme4ts and solarlunar. Not taken from
 * the engine's own `chinese` calendar: its approximation is a day or a month off in eleven months of that time, the New
 * Year of 2027 among them, and differs between browsers.
 *
 * Six hexadecimal digits a year: from the lowest bit, five for New Year's Day counted from 20 January, four for the
 * month after which a leap month follows (0: none), then one for each month in order, 1 where it has thirty days.
 */
const FIRST = 1900;
const YEARS = `
2da50b 0ea41e 1d4a13 2c94a9 0c961b 15360f 2aac85 0ad418 16b20d 2ea442 0ea415 364aca 164a1d 149611 2956a6
055a19 0ad60e 16d243 1b5216 3b24ec 1d241f 1a4a13 349aa8 14ac1b 056c10 2b6a84 0da818 1d520d 3d2443 1d2415
1a4cca 0a561c 14ae11 256ca6 16b419 0da80f 1d9264 0e9216 2d26eb 15261e 0a5613 14b6c7 155a1a 0ad410 36aa85
174818 16920d 352642 152a15 2a5ae9 0a6c1c 155a11 2b54a7 0b6419 1b4a0e 3a9464 1a9417 152b0b 152e1d 0aac13
156ac8 15aa1a 0da410 1d4a85 1d4a18 0c940d 192e61 153614 2ab4ea 0ad41c 16d211 2ea4a7 16a41a 164a0e 2c9683
149616 29570b 055a1d 0ada12 16d2c8 1b521b 1b2410 3a4a85 1a4a18 349b4d 14ac1f 056c14 0b6ac9 0daa1c 1d5211
3d24a7 1d241a 1a4c0f 14ac63 14ae15 29ad0b 06b41e 0daa12 2d92a8 0e921b 0d2610 2a5684 0a5617 14b60c 2ab442
0ad414 36aae9 17481d 169212 3526a6 152a19 0a5a0e 155a83 156a15 2b552b 0ba41e 1b4a13 3a94c8 1a941b 192a10
2a5c85 0aac17 156a0c 2b6442 0da415 1d4ac9 0e4a1c 0c9611 192ea6 195618 0ab40e 15ac63 16d216 2ea56b 16a41e
164a13 3496c8 14961a 09560f 0ab6a4 0b5a17 16d40c 36a442 1b2415 3a4aea 1a4a1c 14aa11 295aa6 096c19 0b6a0d
1b5463 1d9216 3d250c 1d241e 1a4c13 14acc8 14ae1a 09ac0f 0daa84 0eaa17 0e920d 1d2661 0d2614 2a56e9 0a561c
14b610 2ab4a6 0ad419 16ca0e 2e9483 169416 352b0b 152a1e 0a5a12 155ac7 156a1a 0b5410 174a84 1b4a17 1a940d
392a62 192c14 329ce9 0aac1c 156a11 2b64a6 0da419 1d4a0e 1c9484 0d1615 192f0a 09561d 0ab612 15acc7 16d41a
0ea410 2e4a85 168a17 15160c 293641 095614`
  .trim()
  .split(/\s/);

export interface LunarYear {
  /** Days from 20 January to New Year's Day. */
  start: number;
  /** The number of the month that has a leap month after it; 0 where there is none. */
  leap: number;
  /** The days of its twelve or thirteen months, in order. */
  lengths: number[];
}

/** @returns null for a year that is not in the table. */
export function lunarYear(year: number): LunarYear | null {
  const written = YEARS[year - FIRST];
  if (!written) return null;
  const bits = Number.parseInt(written, 16);
  const leap = (bits >> 5) & 15;
  const count = leap ? 13 : 12;
  const lengths = Array.from({ length: count }, (_, i) => 29 + ((bits >> (9 + i)) & 1));
  return { start: bits & 31, leap, lengths };
}
