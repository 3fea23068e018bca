/**
 * The papers of a meeting and its packs: what has come, what is wrong with it, who is kept from it, and the making of the packs.
 * How a pack is made is not known here.
 */
@NullMarked
package org.minutebook.app.packs;

import org.jspecify.annotations.NullMarked;
