/** Meetings, tours, receptions and ceremonies, with what was done there. */
import type { Quote, Span } from './text.ts';

export type EventKind = 'meeting' | 'inspection' | 'reception' | 'ceremony';

export type EventStatus = 'held' | 'scheduled' | 'mentioned';

/**
 * How somebody took part: 主持; 出席; 列席; 应邀出席; 参加; 陪同, 一同; 作汇报, 作说明; 讲话, 致辞, 发言;
 * 宣布, 揭牌, 颁奖, 签署; being received (会见, 会谈).
 */
export type Participation =
  | 'presided'
  | 'attended'
  | 'satIn'
  | 'invited'
  | 'joined'
  | 'accompanied'
  | 'reported'
  | 'spoke'
  | 'acted'
  | 'received';

/** A list of people with the verb that says how they took part. */
export interface Participants {
  part: Participation;
  people: Quote[];
  /** Bodies and kinds of people that close the list: 市监察委员会有关负责人. */
  others?: Quote | undefined;
  /** 等: the list names only some. */
  incomplete: boolean;
  /** The verb as written. */
  verb: Quote;
}

/** One sitting of a meeting that had several: 第一次全体会议. */
export interface MeetingSession extends Quote {
  chairs: string[];
}

/** 应出席48人，实出席38人；列席12人. A figure that is not given is left out. */
export interface Attendance extends Quote {
  due?: number | undefined;
  present?: number | undefined;
  satIn?: number | undefined;
  /** All who took part, where nothing closer is said: 300余人参加. */
  total?: number | undefined;
}

/** What was done with a document there. */
export type DocumentUse = 'adopted' | 'heard' | 'reviewed' | 'studied' | 'issued' | 'signed';

export interface HandledDocument extends Quote {
  use: DocumentUse;
}

/** What a meeting decided: 通过, 决定, 同意 … with the vote where it is given. */
export interface Decision extends Quote {
  kind: 'adopted' | 'approved' | 'decided' | 'elected';
  vote?: Vote | undefined;
}

/** 2952票赞成、2票反对、3票弃权; 全票通过. */
export interface Vote extends Quote {
  inFavour?: number | undefined;
  against?: number | undefined;
  abstained?: number | undefined;
  unanimous?: boolean | undefined;
}

/** 任命, 免去, 当选, 接受…辞职, 拟任: one entry a person and act. */
export interface Appointment extends Quote {
  person: string;
  act: 'appointed' | 'removed' | 'elected' | 'resigned' | 'proposed';
  posts: string[];
}

/** A stop of a tour: where, and what was said there in a line. */
export interface Stop {
  place: Quote;
  said?: Quote | undefined;
}

/** How long a meeting that is announced will last: 会期两天. */
export interface Duration extends Quote {
  days: number;
}

/** Where the words stand that say it. */
export interface EventEvidence {
  name: Span;
  date?: Span | undefined;
  place?: Span | undefined;
}

export interface NewsEvent {
  kind: EventKind;
  /** The most specific name or description in the text, as one contiguous string of it. */
  name: string;
  date: string | null;
  status: EventStatus;
  place: string | null;
  chairs: string[];
  attendees: string[];
  /** Titles in 《》 heard, adopted or studied there. */
  documents: string[];
  /** The sentence that reports it, as [start, end]. */
  sentence: [number, number];
  /* What follows is left out where the text says nothing of it, and in what was saved before it was known. */
  evidence?: EventEvidence | undefined;
  participants?: Participants[] | undefined;
  sessions?: MeetingSession[] | undefined;
  attendance?: Attendance[] | undefined;
  agenda?: Quote[] | undefined;
  handled?: HandledDocument[] | undefined;
  decisions?: Decision[] | undefined;
  appointments?: Appointment[] | undefined;
  stops?: Stop[] | undefined;
  duration?: Duration | undefined;
}
