import { detour } from './shipped.ts';
import { callBack, calmDown, hold, pause } from './steps/easing.ts';
import { request, threat, warn } from './steps/limits.ts';
import { aboveLimit, handOver, safety, unreasonable } from './steps/manager.ts';

// What can come up at any moment of a talk, the gentlest first.

export const easing = [
  detour(
    calmDown,
    { pl: 'Emocje rosną', ru: 'Эмоции растут', en: 'Emotions rise' },
    { fact: 'moodFell' },
  ),
  detour(pause, { pl: 'Potrzebna przerwa', ru: 'Нужна пауза', en: 'A break is needed' }),
  detour(hold, {
    pl: 'Trzeba coś sprawdzić',
    ru: 'Надо что-то проверить',
    en: 'Something to check',
  }),
];

export const callingBack = detour(callBack, {
  pl: 'Oddzwonić później',
  ru: 'Перезвонить позже',
  en: 'Call back later',
});

export const askingMuch = detour(unreasonable, {
  pl: 'Za duże oczekiwania',
  ru: 'Просят слишком много',
  en: 'They ask too much',
});

export const beyondLimit = detour(
  aboveLimit,
  { pl: 'Ponad mój limit', ru: 'Выше моего лимита', en: 'Above my limit' },
  { fact: 'aboveLimit' },
);

export const stuck = detour(
  handOver,
  {
    pl: 'Impas albo prośba o kierownika',
    ru: 'Тупик или просят руководителя',
    en: 'Stuck, or the manager is wanted',
  },
  { fact: 'attempts', atLeast: 3 },
);

export const abuse = [
  detour(request, { pl: 'Wulgaryzmy', ru: 'Брань', en: 'Obscene words' }),
  detour(warn, { pl: 'Obelgi', ru: 'Оскорбления', en: 'Insults' }),
];

export const threatened = detour(threat, { pl: 'Groźba', ru: 'Угроза', en: 'A threat' });

export const danger = detour(
  safety,
  {
    pl: 'Ktoś ucierpiał lub jest zagrożony',
    ru: 'Кто-то пострадал или в опасности',
    en: 'Somebody hurt or at risk',
  },
  { fact: 'safety' },
);
