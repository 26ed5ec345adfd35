"""The PDF exporter: reportlab's objects written as they come, our own content, fonts and pictures."""
