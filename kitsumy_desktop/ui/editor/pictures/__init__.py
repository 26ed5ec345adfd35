"""Pictures from providers in the open comic: what is under way, takes, orders. Imports ui and below."""
