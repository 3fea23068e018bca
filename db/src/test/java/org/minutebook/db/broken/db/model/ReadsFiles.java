package org.minutebook.db.broken.db.model;

import java.nio.file.Path;

record ReadsFiles(Path file) {}
