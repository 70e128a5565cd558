"""Training of Entente's language model: one encoder, many word-level heads."""
