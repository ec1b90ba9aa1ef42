import type { consents } from '#contract/consents.ts';
import type { links } from '#contract/links.ts';
import type { observations } from '#contract/observations.ts';
import {
  giveConsent,
  listConsents,
  listLatestWordings,
  removeConsent,
  setWithdrawn,
} from '#db/consents.ts';
import { requireCustomer } from '#db/customer-card.ts';
import { addLink, removeLink } from '#db/links.ts';
import { addObservation, changeObservation, setObservationBinned } from '#db/observations.ts';
import type { Handlers } from '../../engine/handlers.ts';
import { Refusal } from '../../engine/refusal.ts';

type ProfileMethod = keyof typeof observations | keyof typeof consents | keyof typeof links;

/** What the shop learns about a person beside what stands in the form of the card. */
export const profileHandlers: Handlers<ProfileMethod> = {
  'observations.add': ({ customerId, ...observation }, { write }) =>
    write(async (trx, actor) => {
      await requireCustomer(trx, customerId);
      return addObservation(trx, actor, customerId, observation);
    }),

  'observations.change': ({ id, version, ...observation }, { write }) =>
    write(async (trx, actor) => ({
      version: await changeObservation(trx, actor, { id, version }, observation),
    })),

  'observations.bin': (target, { write }) =>
    write(async (trx, actor) => ({
      version: await setObservationBinned(trx, actor, target, true),
    })),

  'observations.restore': (target, { write }) =>
    write(async (trx, actor) => ({
      version: await setObservationBinned(trx, actor, target, false),
    })),

  'consents.list': ({ customerId }, { db }) => listConsents(db, customerId),

  'consents.wordings': (_input, { db }) => listLatestWordings(db),

  'consents.give': (consent, { write }) =>
    write(async (trx, actor) => {
      await requireCustomer(trx, consent.customerId);
      return { id: await giveConsent(trx, actor, consent) };
    }),

  'consents.withdraw': ({ id }, { write }) =>
    write(async (trx, actor) => {
      await setWithdrawn(trx, actor, id, true);
      return {};
    }),

  'consents.resume': ({ id }, { write }) =>
    write(async (trx, actor) => {
      await setWithdrawn(trx, actor, id, false);
      return {};
    }),

  'consents.remove': ({ id }, { write }) =>
    write(async (trx, actor) => {
      await removeConsent(trx, actor, id);
      return {};
    }),

  'links.add': (link, { write }) =>
    write(async (trx, actor) => {
      if (link.fromId === link.toId) {
        throw new Refusal({ code: 'VALIDATION', fields: { toId: 'invalid' } });
      }
      await requireCustomer(trx, link.fromId);
      await requireCustomer(trx, link.toId);
      return { id: await addLink(trx, actor, link) };
    }),

  'links.remove': ({ id }, { write }) =>
    write(async (trx, actor) => {
      await removeLink(trx, actor, id);
      return {};
    }),
};
