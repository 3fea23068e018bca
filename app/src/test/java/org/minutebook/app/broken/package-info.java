/** Classes that break the rules of the house, each the one it is named after, so that every rule is seen to fail. */
@NullMarked
package org.minutebook.app.broken;

import org.jspecify.annotations.NullMarked;
