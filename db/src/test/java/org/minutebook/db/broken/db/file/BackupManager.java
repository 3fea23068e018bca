package org.minutebook.db.broken.db.file;

record BackupManager(String name) {}
