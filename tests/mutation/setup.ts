import fc from 'fast-check';

/** The same properties as always, but always the same values, and not for seconds: each runs once for every mutant. */
fc.configureGlobal({ seed: 20_261_122, interruptAfterTimeLimit: 250 });
