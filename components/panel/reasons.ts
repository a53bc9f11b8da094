/** The words for what spoke for a page's being government news, or against it. */
import type { Detection, OtherSubject, ReasonKind } from '../../utils/model/detection.ts';
import { words } from '../words.ts';

/** How each kind of reason is said, with its detail. */
const SAY: Record<ReasonKind, (detail: string) => string> = {
  'government-site': (detail) => words('reason.governmentSite', { detail }),
  'central-site': (detail) => words('reason.centralSite', { detail }),
  'local-site': (detail) => words('reason.localSite', { detail }),
  'paper-site': (detail) => words('reason.paperSite', { detail }),
  'site-code': () => words('reason.siteCode'),
  'site-metadata': () => words('reason.siteMetadata'),
  section: () => words('reason.section'),
  'other-section': () => words('reason.otherSection'),
  imprint: (detail) => words('reason.imprint', { detail }),
  'other-publisher': () => words('reason.otherPublisher'),
  dateline: () => words('reason.dateline'),
  'central-source': () => words('reason.centralSource'),
  byline: () => words('reason.byline'),
  'local-source': (detail) => words('reason.localSource', { detail }),
  vocabulary: (detail) => words('reason.vocabulary', { detail }),
  'other-subject': (detail) =>
    words('reason.otherSubject', { detail: words(`subject.${detail as OtherSubject}`) }),
  garbled: () => words('reason.garbled'),
  'no-article': () => words('reason.noArticle'),
};

/** One reason in words. */
export function reasonWords({ what, detail = '' }: Detection['reasons'][number]): string {
  return SAY[what](detail);
}
