/** What the reader said of a page or its site goes before what Yaowen makes of it. */
import type { Choices, Detection } from '../model/detection.ts';

/** The judgement as it holds: the page's own choice first, then its site's, then the page as it is. */
export function overruled(detection: Detection, { page, site }: Choices): Detection {
  const choice = page ?? site;
  if (choice === null) return detection;
  const { headlines, ...judged } = detection;
  return {
    ...judged,
    ...(choice === 'read' && headlines !== undefined && { headlines }),
    isGovernmentNews: choice === 'read',
    chosen: page === null ? 'site' : 'page',
  };
}
