"""What a comic is: records, geometry, diffs, invariants. Pure values; imports nothing of ours."""
