package org.placewell.matcher.io;

import tools.jackson.databind.node.ObjectNode;

/** One step from a version of a file format to the next, made on the tree before it is bound. */
interface Upgrade {

  /** Changes the tree; notes what stands in it that the older version could not hold. */
  void apply(ObjectNode root, Problems problems);

  /** The pointer into the older file for one into the upgraded tree. */
  String before(String pointer);
}
