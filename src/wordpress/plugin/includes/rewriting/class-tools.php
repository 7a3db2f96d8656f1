<?php
/**
 * What a page is held with.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * What a page is held with: made once for all pages. Not to be changed.
 */
final class Tools {
	/**
	 * Knows what held markup looks like, and what fetches.
	 *
	 * @var Markup
	 */
	public Markup $markup;

	/**
	 * Knows the elements of HTML.
	 *
	 * @var Element_Kinds
	 */
	public Element_Kinds $kinds;

	/**
	 * Tells the services.
	 *
	 * @var Look_Up
	 */
	public Look_Up $look_up;

	/**
	 * Finds what scripts are held for.
	 *
	 * @var Script_Finder
	 */
	public Script_Finder $scripts;

	/**
	 * Finds addresses in CSS.
	 *
	 * @var Css_Piece_Holder
	 */
	public Css_Piece_Holder $css;

	/**
	 * Marks tags.
	 *
	 * @var Mark
	 */
	public Mark $mark;

	/**
	 * The services.
	 *
	 * @var Services
	 */
	public Services $services;

	/**
	 * Patterns of files that define functions which other scripts call, and the functions.
	 *
	 * @var list<array{0: string, 1: string}>
	 */
	public array $defined_by_files = array();

	/**
	 * Makes all of them.
	 *
	 * @param Services  $services  What is held.
	 * @param Catalogue $catalogue What is known of markup.
	 */
	public function __construct( Services $services, Catalogue $catalogue ) {
		$this->services = $services;
		$this->markup   = new Markup( $catalogue );
		$this->kinds    = new Element_Kinds( $catalogue );
		$this->look_up  = new Look_Up( $services );
		$this->scripts  = new Script_Finder( $this->look_up, $catalogue );
		$this->css      = new Css_Piece_Holder( $this->look_up, $catalogue );
		$this->mark     = new Mark( $this->markup, $this->css );
		foreach ( $catalogue->snippets( 'definedByFiles' ) as list( $file, $name ) ) {
			$this->defined_by_files[] = array( Expression::of( $file ), $name );
		}
	}
}
