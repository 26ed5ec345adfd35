"""The library home: comics as thumbnails."""
