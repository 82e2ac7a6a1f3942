import type { FaultExamples } from '../fault.js';

export const wordiness: FaultExamples = {
  flag: [
    {
      text: 'In order to receive your new card, you have to confirm the address that we hold for you in the app before Friday.',
      context: { surface: 'email' },
    },
    {
      text: 'At this point in time the library is closed, and the books that you have borrowed are renewed until it opens again.',
      context: { surface: 'page' },
    },
    {
      text: 'Due to the fact that the depot was flooded, your parcel will reach you two days after the date that we gave you.',
      context: { surface: 'email' },
    },
    {
      text: 'In the event that your train is cancelled, your ticket stays valid on every other train of the same day and route.',
      context: { surface: 'page' },
    },
    {
      text: 'A number of customers in your street have had no water since six this morning, and your house is among them.',
      context: { surface: 'email' },
    },
    {
      text: 'Prior to your visit, please fill in the form about your health and bring it with you to the desk on the ground floor.',
      context: { surface: 'page' },
    },
    {
      text: 'You can utilize the voucher in all of our shops until the end of June, on anything that isn’t already in the sale.',
      context: { surface: 'email' },
    },
    {
      text: 'We have moved your appointment in accordance with your wishes, and the new date stands at the top of this letter.',
      context: { surface: 'email' },
    },
    {
      text: 'With the exception of Sundays, the ferry leaves every hour from the north pier and takes forty minutes to the island.',
      context: { surface: 'page' },
    },
    {
      text: 'I will keep your claim open until such time as the garage has sent its report, and I will write to you on that day.',
      context: { surface: 'reply' },
    },
    {
      text: 'We are in the process of repairing the lift in your building, and the work ends on Thursday at four in the afternoon.',
      context: { surface: 'page' },
    },
    {
      text: 'For the purpose of checking your claim, we need the receipt of the bicycle and a photo of the lock that was cut.',
      context: { surface: 'reply' },
    },
  ],
  pass: [
    {
      text: 'To receive your new card, confirm the address that we hold for you. You find it in the app under Profile, then Address.',
      context: { surface: 'email' },
      note: 'As long as the other, and every word works.',
    },
    {
      text: 'The library is closed until Monday. The books that you borrowed are renewed until then, and you pay no fee.',
      context: { surface: 'page' },
      note: 'Plain sentences.',
    },
    {
      text: 'The depot was flooded on Tuesday night. Your parcel reaches you on 9 May, two days after the date we gave you.',
      context: { surface: 'email' },
      note: 'Cause and effect without a connecting phrase.',
    },
    {
      text: 'In order to pay, sign in.',
      context: { surface: 'toast' },
      note: 'Too short to tire anyone; the fault is looked for in long texts.',
    },
    { text: 'Prior to 2020', context: { surface: 'label' }, note: 'A label.' },
    {
      text: 'A number of seats is required.',
      context: { surface: 'field-error' },
      note: 'The words mean a number here, on a field.',
    },
    {
      text: 'If your train is cancelled, your ticket is valid on every other train of that day on the same route.',
      context: { surface: 'page' },
      note: '“If” says what “in the event that” says.',
    },
    {
      text: 'Fill in the form about your health before your visit. Bring it to the desk on the ground floor.',
      context: { surface: 'page' },
      note: 'Two short sentences.',
    },
    {
      text: 'I keep your claim open until the garage has sent its report. I’ll write to you on that day.',
      context: { surface: 'reply' },
      note: '“Until” is enough.',
    },
    {
      text: 'We’re repairing the lift in your building. The work ends on Thursday at four.',
      context: { surface: 'page' },
      note: 'Says what is done, by whom, until when.',
    },
    {
      text: 'The ferry leaves every hour from the north pier, except on Sundays. It takes forty minutes to the island.',
      context: { surface: 'page' },
      note: 'One word for “with the exception of”.',
    },
    {
      text: 'Please send the receipt of the bicycle and a photo of the lock that was cut. I’ll answer within two days.',
      context: { surface: 'reply' },
      note: 'The request comes first.',
    },
    {
      text: 'You can withdraw a maximum of £250 a day with this card, and £1,000 a week with all your cards together.',
      context: { surface: 'page' },
      note: 'A limit; the word is exact.',
    },
    {
      text: 'Your residence permit runs out on 3 May. Bring it and the letter from your university to the desk on the ground floor.',
      context: { surface: 'email' },
      note: 'The name of a document.',
    },
    {
      text: 'Thank you for your purchase. The receipt is attached, and you can return the shoes until 30 June in any of our shops.',
      context: { surface: 'email' },
      note: 'What a shop calls it.',
    },
  ],
  rewrites: [
    {
      from: 'In order to receive your new card, you have to confirm the address that we hold for you.',
      to: 'To receive your new card, confirm the address that we hold for you.',
      note: 'Six words fewer, and nothing lost.',
    },
    {
      from: 'Due to the fact that the depot was flooded, your parcel will reach you two days late.',
      to: 'The depot was flooded, so your parcel reaches you two days late.',
      note: 'One word does what five did.',
    },
    {
      from: 'In the event that your train is cancelled, your ticket stays valid.',
      to: 'If your train is cancelled, your ticket stays valid.',
      note: '“If” says it.',
    },
  ],
};
