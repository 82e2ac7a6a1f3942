import { describe, expect, it } from 'vitest';
import { contextFromKey } from '../src/context.js';
import { review } from '../src/review.js';

describe('what a key tells about its text', () => {
  it.each([
    ['checkout.errors.cardDeclined', { intent: 'error' }],
    ['toast.saved', { surface: 'toast', intent: 'success' }],
    ['form.email.placeholder', { surface: 'placeholder' }],
    ['form.EMAIL_PLACEHOLDER', { surface: 'placeholder' }],
    ['dialogs.delete.confirmButton', { surface: 'button' }],
    ['validation.required', { surface: 'field-error', intent: 'error' }],
    ['settings.warningBanner', { surface: 'banner', intent: 'warning' }],
    ['profile.name', {}],
    ['', {}],
    ['constructor.__proto__.toString', {}],
  ])('%s', (key, expected) => {
    expect(contextFromKey(key)).toEqual(expected);
  });

  it('lets an error be an error wherever it stands', () => {
    expect(contextFromKey('status.serverError')).toEqual({ intent: 'error' });
    expect(contextFromKey('label.upload_failed')).toEqual({ intent: 'error' });
  });

  it('leaves the names of columns and filters about errors alone', () => {
    expect(contextFromKey('errors.table.columns.status').surface).toBe('status');
  });

  it('counts the last three words for the surface', () => {
    expect(contextFromKey('label.edit.user.role.forbidden').surface).toBeUndefined();
  });

  it('gives way to what the caller knows', () => {
    const text = 'Something went wrong.';
    expect(review(text, { key: 'errors.generic' }).map(({ fault }) => fault)).toContain('vague');
    expect(review(text, { key: 'errors.generic', surface: 'button' })).toEqual([]);
  });

  it('takes what stands in tools for developers for theirs, and leaves the rest to customers', () => {
    expect(contextFromKey('settings.webhooks.lastError')).toEqual({ intent: 'error', audience: 'developer' });
    expect(contextFromKey('checkout.devices.title').audience).toBeUndefined();
    expect(review('The endpoint answered with 502.', { key: 'webhooks.lastError' })).toEqual([]);
    expect(review('The endpoint answered with 502.', { key: 'webhooks.lastError', audience: 'customer' })).not.toEqual(
      [],
    );
  });
});
