"""Where stories are written and planned: quotes, progress, the plan editor, proposals. A part of ui."""
