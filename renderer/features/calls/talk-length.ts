/** "12:05", "1:02:03" or whole minutes, "12", in seconds; undefined when it is none of these. */
export function secondsFromText(text: string): number | undefined {
  const parts = /^(?:(?:(\d{1,2}):)?(\d{1,2}):(\d{2})|(\d{1,3}))$/u.exec(text.trim());
  if (!parts) return undefined;
  const [, hours = 0, minutes = 0, seconds = 0, alone] = parts;
  if (alone !== undefined) return Number(alone) * 60;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
