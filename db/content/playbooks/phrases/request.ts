import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter } = phrasesFor('request');

export const request: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Chcę pomóc. Proszę tylko bez takich słów.',
    ru: 'Хочу помочь. Только, пожалуйста, без таких слов.',
    en: 'I want to help. Please leave those words out.',
  }),
  everywhere(2, {
    pl: 'Porozmawiajmy o samej sprawie, bez obelg.',
    ru: 'Давайте о самом деле, без оскорблений.',
    en: 'Let’s talk about the matter itself, without insults.',
  }),
  everywhere(3, {
    pl: 'Takiego języka nie przyjmuję. Do rzeczy wracam chętnie.',
    ru: 'Таких выражений не приму. К сути вернусь охотно.',
    en: 'I don’t accept that language. I’m glad to get back to the point.',
  }),
  everywhere(4, {
    pl: 'Proszę mówić spokojniej, wtedy zajmę się tym dalej.',
    ru: 'Прошу говорить спокойнее, и продолжу заниматься.',
    en: 'Please speak more calmly and I’ll carry on with this.',
  }),
  phone(1, {
    pl: 'Przez krzyk nie słyszę treści. Proszę o cichszy głos.',
    ru: 'За криком не разобрать сути. Прошу на тон ниже.',
    en: 'I can’t follow through the shouting. Lower your voice, please.',
  }),
  counter(1, {
    pl: 'W sklepie są inni ludzie. Proszę dobierać słowa.',
    ru: 'В магазине люди. Прошу выбирать выражения.',
    en: 'There are other people in the shop. Mind the words, please.',
  }),
];
