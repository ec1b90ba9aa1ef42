import { queryOptions } from '@tanstack/react-query';
import { call } from '../../bridge.ts';

export const preferencesQuery = () =>
  queryOptions({ queryKey: ['preferences'], queryFn: () => call('preferences.get', {}) });

export const shopQuery = () =>
  queryOptions({ queryKey: ['shop', 'details'], queryFn: () => call('shop.get', {}) });

export const aboutQuery = () =>
  queryOptions({ queryKey: ['preferences', 'about'], queryFn: () => call('program.about', {}) });
