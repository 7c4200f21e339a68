import { testIn } from './behaviours.ts';

testIn('Chromium');
