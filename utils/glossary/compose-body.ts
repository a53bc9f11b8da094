import { takeKnown } from './compose-body-known.ts';
import { closeLead } from './compose-body-nouns.ts';
import { takeLevel, takeMission, takePlace } from './compose-body-places.ts';
import { BodyReading } from './compose-body-reading.ts';
import { countWords } from './compose-fill.ts';
import { isOneOffice, isSpelled, isLastJoin, joinsWords, mayName } from './compose-kinds.ts';
import { latinName, spelled } from './compose-levels.ts';
import type { Part } from './compose-part.ts';
import { isWorded } from './compose-plain.ts';
import { isName } from './compose-unknown.ts';

/** Reads the parts of a body's name, one after the other. */
export class BodyReader extends BodyReading {
  /** Takes parts[index] (and the level after it, if it is a place's); returns how many parts it took. */
  take(parts: Part[], index: number): number {
    const part = parts[index];
    const next = parts[index + 1];
    if (!part) return 1;
    // 长江‖路‖小学: called by its road, not by the river that the road is called by.
    if (part.meaning?.place && next?.kind === 'unknown' && /^[路街]$/.test(next.text)) {
      this.modifiers.push(latinName(part.text + next.text, this.lexicon));
      return 2;
    }
    if (next?.kind === 'level' && mayName(part, next)) {
      if (part.kind === 'unknown') this.note(part.text);
      if (part.kind === 'known' || isName(part.text)) takePlace(this, part.text + next.text);
      return 2;
    }
    if (part.kind === 'level') takeLevel(this, part.text);
    else if (part.kind === 'session') this.sessions.push(part.value ?? 0);
    else if (part.kind === 'number') takeNumber(this, part);
    else if (part.kind === 'unit') this.close(`Unit ${part.value ?? ''}`);
    else if (/year|anniversary|time/.test(part.kind)) this.modifiers.push(countWords(part));
    else if (part.kind === 'mark') {
      this.afterMark = /^[、和与]$/.test(part.text);
      if (this.modifiers.length > 0 && joinsWords(parts, index))
        this.modifiers.push(`${this.modifiers.pop()}${isLastJoin(parts, index) ? ' and' : ','}`);
    } else if (part.kind === 'mission') takeMission(this, part);
    else if (part.kind === 'left') this.left.push(part.text);
    else if (part.kind === 'unknown') takeUnknown(this, part.text, parts, index);
    else takeKnown(this, part, next, parts[index + 2]);
    if (part.kind !== 'mark' && part.kind !== 'level') this.afterMark = isOneOffice(part, next);
    return 1;
  }

  /** A party or the CPPCC that no committee followed is its central body (民建‖十二届三中全会). */
  finish(): void {
    closeLead(this);
  }
}

/** A name is spelled by its sound, in front of a noun and first in its phrase; other words are left out. */
function takeUnknown(reading: BodyReading, text: string, parts: Part[], index: number): void {
  reading.note(text);
  if (!isSpelled(text, parts, index) || isWorded(text, reading.lexicon)) {
    if (!reading.left.includes(text)) reading.left.push(text);
    return;
  }
  reading.modifiers.push(spelled(text, reading.lexicon));
  reading.name = text;
}

/** 第三 is No. 3; the number of a series stands behind its name (神舟二十号). */
function takeNumber(reading: BodyReading, part: Part): void {
  const series = part.text.endsWith('号') ? reading.modifiers.pop() : undefined;
  // 中央‖第三‖督察组
  const central = reading.modifiers.length === 1 && reading.modifiers[0] === 'Central';
  if (central && series === undefined) {
    reading.modifiers.unshift(`No. ${part.value ?? ''}`);
    return;
  }
  reading.modifiers.push(series === undefined ? `No. ${part.value ?? ''}` : `${series}-${part.value ?? ''}`);
}
