<?php
/**
 * What to do with the tags of a page.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * What to do with the tags of a page.
 */
interface Tag_Visitor {
	/**
	 * False for tags that stay as they are: the one look that all tags get.
	 *
	 * @param Tags $tag  Standing at a start tag.
	 * @param Page $page What is known by now.
	 */
	public function concerns( Tags $tag, Page $page ): bool;

	/**
	 * Takes an element that concerns it, and each script and style.
	 *
	 * @param Element $element The element.
	 * @param Page    $page    What is known by now; it may be changed.
	 */
	public function visit( Element $element, Page $page ): void;
}
