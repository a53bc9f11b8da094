/** One line of `npm run analyse`: an article in, what the contract promises out. */
import * as v from 'valibot';
import type { Analysis } from '../model/analysis.ts';
import { nodeEngine } from './engine.ts';

const Input = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  title: v.nullish(v.string()),
  url: v.nullish(v.string()),
  published: v.nullish(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'published is not an EDTF day'))),
  site: v.nullish(v.string()),
});

/** What the contract promises; what only the panel needs (mentions of people, `of`) stays inside. */
function output(id: string | number, { published, annotations, dates, people, events }: Analysis): object {
  return {
    id,
    published,
    annotations: annotations.map(({ start, end, text, type, pinyin, gloss }) => ({
      start,
      end,
      text,
      type,
      pinyin,
      gloss,
    })),
    dates,
    people: people.map(({ name, pinyin, roles }) => ({ name, pinyin, roles })),
    events,
  };
}

/** Loads the engine. What it gives back answers a line that was parsed, and throws where the line is not as it should be. */
export async function createAnalyser(): Promise<(line: unknown) => object> {
  const engine = await nodeEngine();
  return (line) => {
    const parsed = v.safeParse(Input, line);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      throw new Error(`${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
    }
    const { id, text, title, url, published, site } = parsed.output;
    return output(
      id,
      engine({
        text,
        title: title ?? undefined,
        url: url ?? undefined,
        published: published ?? null,
        site: site ?? undefined,
      }),
    );
  };
}
