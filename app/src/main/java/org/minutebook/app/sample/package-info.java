/**
 * The sample council: a fictional county with three boards in three house styles, for trying the program out and for showing
 * what it makes. Its records are files of records like any other, and its papers texts that are made files; all lie beside this package in the resources, and nothing of them
 * is true of anybody. No screen.
 */
@NullMarked
package org.minutebook.app.sample;

import org.jspecify.annotations.NullMarked;
