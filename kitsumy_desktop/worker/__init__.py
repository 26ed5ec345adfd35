"""What runs on the GPU side. Stands alone: imported by no other room, shipped as files."""
