"""What pictures cost and what was paid: calculator, monitor, charts. Loaded when a window is opened."""
