import { rememberEarlySubmit } from './early-submit.ts';
import { applySavedChoices } from './saved-choices.ts';
import { watchArrival } from './watch-arrival.ts';

// Runs inline in <head>, before the first paint. tools/build/head-script.ts bundles it into one classic script.
const { dataset } = document.documentElement;
dataset.js = '';
if (/MicroMessenger/.test(navigator.userAgent)) dataset.wechat = '';
applySavedChoices(dataset);
rememberEarlySubmit();
watchArrival();
