# scans
