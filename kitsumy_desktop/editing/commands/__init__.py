"""Commands: pure functions from a document to the Diff that changes it.

They import `craft`, `comic` and each other; the editor makes their answers true.
"""
