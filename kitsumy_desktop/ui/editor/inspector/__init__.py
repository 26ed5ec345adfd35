"""What is selected, as a form: one file per kind of record, all made from tables of fields."""
