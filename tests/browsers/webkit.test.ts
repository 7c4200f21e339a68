import { testIn } from './behaviours.ts';

testIn('WebKit');
