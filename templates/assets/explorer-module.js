// The module of the experiments, for explorer.js.
unroll.module("{{explorer_module}}");
