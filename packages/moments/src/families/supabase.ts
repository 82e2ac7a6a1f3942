import { supabaseAuth } from '../generated/families/supabase.js';
import { byCode } from './simple.js';

/** Supabase Auth: `code`, which older servers call `error_code`. */
export const supabase = /* @__PURE__ */ byCode([supabaseAuth], ['code', 'error_code']);
