@org.jspecify.annotations.NullMarked
package org.minutebook.app.readiness;
