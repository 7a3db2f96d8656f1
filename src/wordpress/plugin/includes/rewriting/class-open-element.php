<?php
/**
 * An element that is open.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * An element that is open. Not to be changed.
 */
final class Open_Element {
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
	 * It is of SVG or MathML, and HTML stands in it.
	 *
	 * @var bool
	 */
	public bool $holds_html;

	/**
	 * All are as above.
	 */
	public function __construct( string $name, string $namespace, bool $holds_html ) {
		$this->name       = $name;
		$this->namespace  = $namespace;
		$this->holds_html = $holds_html;
	}

	/**
	 * Whether what stands in it is of SVG or MathML.
	 */
	public function is_foreign(): bool {
		return 'html' !== $this->namespace && ! $this->holds_html;
	}
}
