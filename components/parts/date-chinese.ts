/** Dates in Chinese with the weekday: 2026年6月25日 周四. */
import { sharedBy, type DatePoint, type DateRange } from './date-parts.ts';

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const PERIODS: Record<number, string> = {
  21: '春季',
  22: '夏季',
  23: '秋季',
  24: '冬季',
  33: '一季度',
  34: '二季度',
  35: '三季度',
  36: '四季度',
};

function pointWords({ year, decade, month, period, day, weekday, about }: DatePoint): string {
  const hedge = about ? '约' : '';
  // The years 20XX are of the 21st century.
  if (decade !== undefined) return `${hedge}${Number(decade.slice(0, 2)) + 1}世纪${decade.slice(2)}0年代`;
  const words = [
    year !== undefined && `${year}年`,
    month !== undefined && `${month}月`,
    period !== undefined && PERIODS[period],
    day !== undefined && `${day}日`,
    weekday !== undefined && ` ${WEEKDAYS[weekday]}`,
  ];
  return `${hedge}${words.filter(Boolean).join('')}`;
}

function rangeWords({ from, to }: DateRange): string {
  if (!from || !to) return from ? `${pointWords(from)}起` : to ? `截至${pointWords(to)}` : '';
  // What both ends share is said once, at the beginning.
  const shared = sharedBy(from, to);
  const end = {
    ...to,
    ...(shared.year && { year: undefined }),
    ...(shared.month && { month: undefined }),
  };
  return `${pointWords(from)}—${pointWords(end)}`;
}

export function chineseDate(date: DatePoint | DateRange): string {
  return 'from' in date ? rangeWords(date) : pointWords(date);
}
