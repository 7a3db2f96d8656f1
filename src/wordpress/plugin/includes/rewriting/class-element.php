<?php
/**
 * An element of a page.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * A start tag, and of a script or style where the text inside ends. Not to be changed.
 */
final class Element {
	/**
	 * In lower case.
	 *
	 * @var string
	 */
	public string $name;

	/**
	 * `html`, `svg` or `math`.
	 *
	 * @var string
	 */
	public string $namespace;

	/**
	 * The tag.
	 *
	 * @var Written_Tag
	 */
	public Written_Tag $tag;

	/**
	 * Where the tag begins, in bytes of the whole page.
	 *
	 * @var int
	 */
	public int $start;

	/**
	 * Behind the tag.
	 *
	 * @var int
	 */
	public int $end;

	/**
	 * Behind the text inside, where there is one.
	 *
	 * @var int
	 */
	public int $text_end;

	/**
	 * How deep a script or style stands in SVG or MathML; 0 outside.
	 *
	 * @var int
	 */
	public int $depth;

	/**
	 * Takes the tag that was read.
	 *
	 * @param Tags   $tags      Standing at the tag.
	 * @param string $namespace See above.
	 * @param int    $depth     See above.
	 */
	public function __construct( Tags $tags, string $namespace, int $depth = 0 ) {
		$this->name      = $tags->name;
		$this->namespace = $namespace;
		$this->tag       = $tags->written();
		$this->start     = $tags->start;
		$this->end       = $tags->end;
		$this->text_end  = $tags->end;
		$this->depth     = $depth;
	}

	/**
	 * True for a script or style that is kept from being used by a type.
	 *
	 * @param string $type The one that does so.
	 */
	public function is_inert( string $type ): bool {
		return ( 'script' === $this->name || 'style' === $this->name ) && $this->type() === $type;
	}

	/**
	 * What its attribute says of its type, in lower case; null where it has none.
	 */
	public function type(): ?string {
		$type = $this->tag->value( 'type' );
		return null === $type ? null : strtolower( Expression::trim( $type ) );
	}
}
