"""RunPod, as its REST v2 and job API are: clients, account check, catalog. Knows no job of ours."""
