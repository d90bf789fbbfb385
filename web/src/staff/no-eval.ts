import { config } from 'zod';

/*
 * Before any schema is made: zod would try to write code at run time, which the content security
 * policy refuses and reports.
 */
config({ jitless: true });
