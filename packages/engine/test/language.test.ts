import { describe, expect, it } from 'vitest';
import { review } from '../src/review.js';

describe('text in another language', () => {
  it.each([
    ['German', 'Die Datei ist leider error und kann nicht invalid sein, bitte warten Sie.'],
    ['French', 'Votre session est invalid error, veuillez vous connecter avec une autre adresse pour continuer.'],
    ['Spanish', 'No se puede abrir el archivo: error invalid, por favor elija una foto con más luz.'],
    ['Japanese', '保存できませんでした error エラーが発生しました。'],
    ['Arabic', 'تعذر حفظ الملف error invalid حاول مرة أخرى لاحقا'],
  ])('yields nothing: %s', (_, text) => {
    expect(review(text)).toEqual([]);
  });

  it('yields nothing when the locale says so, whatever the words look like', () => {
    expect(review('Something went wrong.', { locale: 'nl-BE' })).toEqual([]);
  });

  it.each(['en', 'en-GB', 'en_US', ''])('is judged in locale “%s”', (locale) => {
    expect(review('Something went wrong.', { locale })).not.toEqual([]);
  });
});
