import { testIn } from './behaviours.ts';

testIn('Firefox');
