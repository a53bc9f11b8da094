/** Where a unit may start at all: false for most places of a text, and asked of every one. */
import { CharSet } from '../../lexicon/char-set.ts';
import type { Grammar } from '../grammar.ts';
import { ordinalEnd } from './body-parts.ts';
import { itemBody } from './item-bodies.ts';
import { itemSite, levelSite } from './item-sites.ts';
import { listedBody } from './listed-bodies.ts';
import { unlistedPlace } from './unlisted-places.ts';
import { addressedRoad } from './roads.ts';

/** 县（市、区）‖委书记: several levels at once, which no body of its own stands behind. */
const LEVELS = /[省市县区旗乡镇州][（(](?:[省市县区旗乡镇州盟、，,/]|街道|园区){1,12}[)）]$/;

const BRACKET = new CharSet(')）');

/** Marks that no name begins with. */
const MARK = new CharSet('，。、；：！？”’）》,;:!?)\n 　');

/** A site by what stands around it, with neither a place of the gazetteer nor a right end of the lists; its end. */
export function unlistedSite(grammar: Grammar, at: number): number | undefined {
  const site = itemSite(grammar, at) ?? addressedRoad(grammar, at);
  if (site !== undefined) return site;
  const common = levelSite(grammar, at);
  return common > at ? common : undefined;
}

/** Whether anything that `unitAt` reads can start at `at`. */
export function mayStart(grammar: Grammar, at: number): boolean {
  const { scan, lexicon, enterprises, sites, rivers, strange } = grammar;
  if (BRACKET.hasAt(scan.text, at - 1) && LEVELS.test(scan.slice(at - 20, at))) return false;
  if (lexicon.unitStarts.mayBeAt(scan.text, at) || strange.longestAt(scan.text, at)) return true;
  if (MARK.hasAt(scan.text, at)) return false;
  if (grammar.corps.has(at)) return true;
  const named = grammar.named.has(at);
  if (named && (grammar.visited.has(at) || grammar.counted.has(at) || rivers.has(at))) return true;
  // What no list holds begins where a word does.
  return (
    (scan.startingAt(at) !== undefined &&
      ((named && (enterprises.has(at) || sites.has(at))) ||
        itemBody(grammar, at) !== undefined ||
        listedBody(grammar, at) !== undefined ||
        unlistedSite(grammar, at) !== undefined ||
        unlistedPlace(grammar, at) !== undefined)) ||
    ordinalEnd(grammar, at) > at
  );
}
