import { z } from 'zod';

export const orderSchema = z.object({
  name: z.string().min(1, 'Name is required'),
  street: z.string().min(1, 'Bad input: street cannot be null.'),
  postcode: z.string().min(1, 'Enter the postcode of the address above.'),
  email: z.email('Invalid email'),
  cardNumber: z.string().regex(/^[\d ]{12,23}$/, 'You entered an invalid card number.'),
  expiry: z.string().regex(/^\d\d\s*\/\s*\d\d$/, 'You failed to enter a valid expiry date.'),
  securityCode: z.string().regex(/^\d{3,4}$/, 'Enter the 3 or 4 digits on the back of the card.'),
});

export type Order = z.infer<typeof orderSchema>;
