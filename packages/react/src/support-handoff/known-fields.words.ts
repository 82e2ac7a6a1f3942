/** What the values are called that go along with a message to support. */
export interface FieldNames {
  about: string;
  moment: string;
  reference: string;
  page: string;
  tried: string;
}

export const fieldNames: FieldNames = {
  about: 'About',
  moment: 'Code for our team',
  reference: 'Reference',
  page: 'Page',
  tried: 'Tried so far',
};
